import 'server-only';

import { type Locale, localizePath } from '@/core/locales';
import { readAll, readByIds, readBySlug } from '@/core/read/documents';
import { idOf } from '@/core/read/relation';
import type { Clinic } from '@/payload-types';

export type ClinicRecord = Clinic & { href: string; pictureId: number | null };

const toRecord = ({ clinic, locale }: { clinic: Clinic; locale: Locale }): ClinicRecord => ({
  ...clinic,
  href: localizePath({ path: `/clinics/${clinic.slug}`, locale }),
  pictureId: idOf(clinic.picture),
});

export const findClinic = async ({ slug, locale }: { slug: string; locale: Locale }): Promise<ClinicRecord | null> => {
  const clinic = await readBySlug({ collection: 'clinics', locale, slug });
  return clinic ? toRecord({ clinic, locale }) : null;
};

export const listClinics = async ({ locale }: { locale: Locale }): Promise<ClinicRecord[]> =>
  (await readAll({ collection: 'clinics', locale, sort: 'name' })).map((clinic) => toRecord({ clinic, locale }));

export const readClinics = async ({ ids, locale }: { ids: number[]; locale: Locale }): Promise<ClinicRecord[]> =>
  (await readByIds({ collection: 'clinics', locale, ids })).map((clinic) => toRecord({ clinic, locale }));
