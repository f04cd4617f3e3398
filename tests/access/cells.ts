import { type Role, roles } from '@/core/access/roles';

/** Everybody who sends a request: the roles, and the public without an account. */
export const visitors = [...roles, 'public'] as const;

export type Visitor = Role | 'public';

/** `own`: only with what belongs to the visitor, such as the own account. */
export type Cell = 'yes' | 'no' | 'own';

export type Cells = Record<Visitor, Cell>;

/** Fills a row of the table visitor by visitor. */
export const cellsFrom = async (read: (visitor: Visitor) => Promise<Cell>): Promise<Cells> => {
  const cells: [Visitor, Cell][] = [];
  for (const visitor of visitors) cells.push([visitor, await read(visitor)]);
  return Object.fromEntries(cells) as Cells;
};

export const only = (...who: Visitor[]): Cells =>
  Object.fromEntries(visitors.map((visitor) => [visitor, who.includes(visitor) ? 'yes' : 'no'])) as Cells;

export const nobody = only();
export const administrators = only('administrator');
export const managers = only('administrator', 'editor');
export const writers = only('administrator', 'editor', 'reviewer');
export const approvers = only('administrator', 'reviewer');
export const checkers = only('administrator', 'editor', 'reviewer', 'compliance');
export const staff = only(...roles);
export const everybody = only(...visitors);

/** Some may do it with what is their own, nobody with anything else. */
export const withOwn = (...who: Visitor[]): Cells =>
  Object.fromEntries(visitors.map((visitor) => [visitor, who.includes(visitor) ? 'own' : 'no'])) as Cells;

/** Some may do it with everything, everybody else with an account only with what is their own. */
export const allOrOwn = (...all: Role[]): Cells =>
  Object.fromEntries(
    visitors.map((visitor) => {
      if (visitor === 'public') return [visitor, 'no'];
      return [visitor, all.includes(visitor) ? 'yes' : 'own'];
    }),
  ) as Cells;
