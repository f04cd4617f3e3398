import { listPeople } from '@/collections/person/queries';
import { PersonCard } from '@/ui/people/person-card';

import { toPersonViews } from '../../_compose/people';
import { listPage } from '../../_frame/list-page';
import { overviewPage } from '../../_structured-data/list-pages';
import { personCard } from '../../_structured-data/person-page';
import { StructuredData } from '../../_structured-data/structured-data';

const { generateMetadata, Page } = listPage({
  path: '/team',
  words: 'team',
  render: async ({ locale, page }) => {
    const people = await toPersonViews({ people: await listPeople({ locale }), locale });
    return (
      <>
        <ul className="card-grid">
          {people.map((person) => (
            <li key={person.name}>
              <PersonCard person={person} />
            </li>
          ))}
        </ul>
        <StructuredData record={overviewPage({ ...page, parts: people.map(personCard) })} />
      </>
    );
  },
});

export { generateMetadata };
export default Page;
