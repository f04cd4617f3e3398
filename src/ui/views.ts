import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';

import type { Population, StudyDesign, UpdateStatus, Verification } from './vocabulary';

/** `language` is the language of what the link leads to, where that is another one than the page's. */
export type LinkView = { label: string; href: string; language?: Locale };

/** A picture ready to show; `alt` is empty for decoration. Sizes in CSS pixels. */
export type MediaView = {
  src: string;
  width: number;
  height: number;
  alt: string;
  /** The same picture in other widths, the smallest first; empty for drawings. */
  variants?: { src: string; width: number }[];
  /** The side that stays in sight when it is cut to a shape: `left top`. Null for the middle. */
  focus?: string | null;
  /** A small drawing as a `data:` address, for places that are seen first. */
  inline?: string | null;
};

/** A study or guideline as far as a card needs it. */
export type ReferenceSummary = {
  href: string;
  title: string;
  /** Author, journal and year in short: “Wu et al, Ann Neurol 2018”. */
  source: string;
  design: StudyDesign;
  population: Population;
  verification: Verification;
  updateStatus: UpdateStatus;
};

/** A sentence of a list, with its citation marks rendered by the page. */
export type Statement = { text: string; marks?: ReactNode };
