import type { BlockProps } from '@/core/rich-text/block-view';
import type { OutsideResourceBlock } from '@/payload-types';
import { OutsideResource } from '@/ui/content/outside-resource';

export const OutsideResourceView = ({ fields, context }: BlockProps<OutsideResourceBlock>) => (
  <OutsideResource
    locale={context.locale}
    title={fields.title}
    url={fields.url}
    organisation={fields.organisation}
    note={fields.note ?? null}
  />
);
