/** A text in one line, without control characters, which no field and no database takes. */
export const tidyText = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
