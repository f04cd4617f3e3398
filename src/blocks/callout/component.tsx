import type { BlockProps } from '@/core/rich-text/block-view';
import type { CalloutBlock } from '@/payload-types';
import { Callout } from '@/ui/content/callout';

export const CalloutView = ({ fields, context }: BlockProps<CalloutBlock>) => (
  <Callout locale={context.locale} kind={fields.kind} title={fields.title}>
    {context.prose(fields.prose)}
  </Callout>
);
