/**
 * Header of a save that says which state it was written on: `updatedAt` of the document as it was opened. A save
 * without it is not compared with anything.
 */
export const basedOnHeader = 'x-based-on';
