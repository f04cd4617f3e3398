import { listClinics } from '@/collections/clinic/queries';
import { ClinicCard } from '@/ui/people/clinic-card';

import { toClinicView } from '../../_compose/clinic-view';
import { listPage } from '../../_frame/list-page';

const { generateMetadata, Page } = listPage({
  path: '/clinics',
  words: 'clinics',
  render: async ({ locale }) => (
    <div className="pair">
      {(await listClinics({ locale })).map((clinic) => (
        <ClinicCard key={clinic.id} locale={locale} clinic={toClinicView({ clinic, locale })} />
      ))}
    </div>
  ),
});

export { generateMetadata };
export default Page;
