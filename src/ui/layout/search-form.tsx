import type { Locale } from '@/core/locales';

import { messagesFor } from '../messages/messages-for';

type SearchFormProps = { locale: Locale; action: string; query?: string };

/** A plain GET form: the query ends up in the address as `q`. */
export const SearchForm = ({ locale, action, query = '' }: SearchFormProps) => {
  const t = messagesFor(locale);
  return (
    <form className="search-form" action={action} method="get" role="search">
      <label htmlFor="search-query">{t.searchLabel}</label>
      <div className="search-form-row">
        <input id="search-query" name="q" type="search" defaultValue={query} placeholder={t.searchHint} />
        <button className="button" type="submit">
          {t.search}
        </button>
      </div>
    </form>
  );
};
