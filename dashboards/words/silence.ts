/** What a page says where no document says anything. */
export const NOT_STATED = 'not stated by any source';
