import { useSearchParams } from 'wouter';

/**
 * A choice that is kept in the address: `?measure=awards`. An address that names none, or none that there is, has the
 * first. Each choice is a step of the browser's history.
 */
export function useChoice<Choice extends string>(
  name: string,
  choices: readonly [Choice, ...Choice[]],
): [Choice, (choice: Choice) => void] {
  const [search, setSearch] = useSearchParams();
  const given = search.get(name);
  const chosen = choices.find(choice => choice === given) ?? choices[0];
  const choose = (choice: Choice) => {
    setSearch(before => {
      const after = new URLSearchParams(before);
      if (choice === choices[0]) after.delete(name);
      else after.set(name, choice);
      return after;
    });
  };
  return [chosen, choose];
}
