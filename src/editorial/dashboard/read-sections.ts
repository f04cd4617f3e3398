import type { DashboardReader, DashboardSection, Overview } from './section';

/** A section that could not be read says so; the others are shown all the same. */
export type Shown = { section: DashboardSection } | { failed: true };

/** All sections for whoever looks, read side by side. What goes wrong is logged. */
export const readSections = async ({
  readers,
  overview,
}: {
  readers: DashboardReader[];
  overview: Overview;
}): Promise<Shown[]> => {
  const read = async (reader: DashboardReader): Promise<Shown[]> => {
    try {
      const section = await reader(overview);
      return section === null ? [] : [{ section }];
    } catch (error) {
      overview.payload.logger.error({ err: error }, 'A section of the overview could not be read.');
      return [{ failed: true }];
    }
  };
  return (await Promise.all(readers.map(read))).flat();
};
