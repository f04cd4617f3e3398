import type { ReactNode } from 'react';

/** A section of a page, or nothing where the document has no such content. */
export type PageSection = { id: string; title: string; content: ReactNode };

type Maybe = PageSection | null;

export const present = (sections: Maybe[]): PageSection[] => sections.filter((section) => section !== null);

/** A section whose content exists. */
export const sectionIf = ({ when, ...section }: PageSection & { when: boolean }): Maybe => (when ? section : null);

export const hasRows = (rows: unknown[] | null | undefined): boolean => (rows?.length ?? 0) > 0;
