'use client';

import { $isBlockNode } from '@payloadcms/richtext-lexical/client';
import { $getNearestNodeFromDOMNode, SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useAllFormFields, useFormModified } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useRef } from 'react';

import { noteWaiting } from '@/core/admin/typed-text';

/** Milliseconds without a change before the text around a block learns of it. */
const quiet = 150;

/** A list without rows stands in the state of a form as the number of them. */
const withoutEmptyLists = (fields: FormState): FormState =>
  Object.fromEntries(Object.entries(fields).filter(([, field]) => !(field.rows?.length === 0 && 'value' in field)));

/**
 * Gives the text what is typed into a block. Payload's way from there leads through the server (richtext-lexical 3.90):
 * it takes seconds, and without a connection or a session the words never arrive.
 */
export const HandOverBlock = () => {
  const [editor] = useLexicalComposerContext();
  const [fields] = useAllFormFields();
  const modified = useFormModified();
  const place = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    if (!modified) return undefined;
    const handOver = () => {
      clearTimeout(timer);
      done();
      editor.update(
        () => {
          const node = place.current ? $getNearestNodeFromDOMNode(place.current) : null;
          if (!$isBlockNode(node)) return;
          const before = node.getFields();
          const values = reduceFieldsToValues(withoutEmptyLists(fields), true) as typeof before;
          node.setFields({ ...values, id: before.id, blockType: before.blockType }, true);
        },
        // Otherwise the outer text takes the caret from whoever types in a text inside the block.
        { tag: SKIP_DOM_SELECTION_TAG },
      );
    };
    const timer = setTimeout(handOver, quiet);
    const done = noteWaiting(handOver);
    return () => {
      clearTimeout(timer);
      done();
    };
  }, [editor, fields, modified]);

  return <span ref={place} hidden />;
};
