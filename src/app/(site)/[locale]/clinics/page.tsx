import { listClinics } from '@/collections/clinic/queries';
import { ClinicCard } from '@/ui/people/clinic-card';

import { toClinicView } from '../../_compose/clinic-view';
import { listPage } from '../../_frame/list-page';
import { clinicCard } from '../../_structured-data/clinic-page';
import { overviewPage } from '../../_structured-data/list-pages';
import { StructuredData } from '../../_structured-data/structured-data';

const { generateMetadata, Page } = listPage({
  path: '/clinics',
  words: 'clinics',
  render: async ({ locale, page }) => {
    const clinics = await listClinics({ locale });
    return (
      <>
        <div className="pair">
          {clinics.map((clinic) => (
            <ClinicCard key={clinic.id} locale={locale} clinic={toClinicView({ clinic, locale })} />
          ))}
        </div>
        <StructuredData record={overviewPage({ ...page, parts: clinics.map(clinicCard) })} />
      </>
    );
  },
});

export { generateMetadata };
export default Page;
