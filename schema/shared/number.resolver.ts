import { FieldResolver, Float, Resolver, Root } from 'type-graphql';
import { columnNamed, readable } from './readable.js';

/**
 * The resolver of a field that prints PostgreSQL's numeric, which arrives as text, as a number.
 *
 * @param field the property, which the class of the type describes
 */
export function numberResolver(
  type: new () => object,
  field: string,
  { nullable }: { nullable: boolean },
): new () => object {
  @Resolver(() => type)
  class NumberResolver {
    @readable(columnNamed(field))
    @FieldResolver(() => Float, { nullable })
    [field](@Root() row: Record<string, unknown>): number | null {
      return row[field] === null ? null : Number(row[field]);
    }
  }
  return NumberResolver;
}
