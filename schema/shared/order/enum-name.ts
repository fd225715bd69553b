/** A name as the value of a GraphQL enum: `recipientAsPrinted` becomes `RECIPIENT_AS_PRINTED`. */
export const enumName = (name: string): string => name.replace(/[A-Z]/g, '_$&').toUpperCase();
