import type { BlockProps } from '@/core/rich-text/block-view';
import type { StepsBlock } from '@/payload-types';
import { Steps } from '@/ui/content/steps';

export const StepsView = ({ fields, context }: BlockProps<StepsBlock>) => (
  <Steps
    title={fields.title ?? null}
    headingLevel={context.headingLevel}
    steps={fields.steps.map(({ title, prose }) => ({ title, text: prose ? context.prose(prose) : null }))}
  />
);
