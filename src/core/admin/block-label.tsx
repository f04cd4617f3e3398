'use client';

import { useFormFields } from '@payloadcms/ui';

import { HandOverBlock } from '../rich-text/admin/hand-over-block';

type BlockLabelProps = { name: string; titlePath: string | null };

/** Names a block by its kind and its first words, so that a closed one still says what it holds. */
export const BlockLabel = ({ name, titlePath }: BlockLabelProps) => {
  const title = useFormFields(([fields]) => (titlePath === null ? null : fields[titlePath]?.value));
  return (
    <span>
      <HandOverBlock />
      <strong>{name}</strong>
      {typeof title === 'string' && title.trim() !== '' ? `: ${title}` : ''}
    </span>
  );
};
