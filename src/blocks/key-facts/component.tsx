import type { BlockProps } from '@/core/rich-text/block-view';
import type { KeyFactsBlock } from '@/payload-types';
import { KeyFacts } from '@/ui/content/key-facts';

export const KeyFactsView = ({ fields }: BlockProps<KeyFactsBlock>) => <KeyFacts facts={fields.facts} />;
