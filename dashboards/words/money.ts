const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/** An amount to the penny, as the record has it: "£1,687,170.00". */
export function inPounds(amount: number): string {
  return pounds.format(amount);
}
