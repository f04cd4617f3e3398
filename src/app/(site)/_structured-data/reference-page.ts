import type { WebPageLeaf } from 'schema-dts';

import type { ReferenceView } from '@/collections/reference/queries';
import { messagesFor } from '@/ui/messages/messages-for';

import { basicsOf, type Described } from './basics';
import { citations, typeOfWork } from './citations';

type Reference = Pick<ReferenceView, 'title' | 'cslType' | 'identifiers' | 'design' | 'year' | 'source'>;

type Args = Pick<Described, 'locale' | 'path'> & { reference: Reference };

/** The page about a source, and the source itself. */
export const referencePage = ({ reference, locale, path }: Args): WebPageLeaf => {
  const { title, source, year, design, cslType } = reference;
  const [work] = citations([reference]);
  return {
    '@type': 'WebPage',
    ...basicsOf({ locale, path, title, description: source }),
    mainEntity: {
      ...work,
      datePublished: String(year),
      ...(typeOfWork(cslType) === 'MedicalScholarlyArticle'
        ? { publicationType: messagesFor(locale).terms.studyDesign[design] }
        : {}),
    } as WebPageLeaf['mainEntity'],
  };
};
