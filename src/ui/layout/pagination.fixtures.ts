import type { PaginationProps } from './pagination';

export const secondOfThree: Omit<PaginationProps, 'locale'> = {
  page: 2,
  pages: 3,
  hrefFor: (page) => `/references?page=${page}`,
};
