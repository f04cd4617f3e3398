import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';

import { Icon } from '../layout/icon';
import { messagesFor } from '../messages/messages-for';

export type OutsideResourceProps = {
  locale: Locale;
  title: string;
  url: string;
  organisation: string;
  note?: ReactNode;
};

/** A link to a page of another organisation, which says that it leads away. */
export const OutsideResource = ({ locale, title, url, organisation, note = null }: OutsideResourceProps) => {
  const t = messagesFor(locale);
  return (
    <div className="outside-resource">
      <Icon name="away" />
      <div>
        <p>
          <a href={url} rel="external noopener">
            {title}
          </a>{' '}
          {t.by(organisation)}
        </p>
        {note ? <p>{note}</p> : null}
        <p className="small">
          {t.leadsAway}: {new URL(url).hostname}
        </p>
      </div>
    </div>
  );
};
