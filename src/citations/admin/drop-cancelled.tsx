'use client';

import { $isInlineBlockNode, useEditorConfigContext } from '@payloadcms/richtext-lexical/client';
import { $getRoot, $isElementNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useModal } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

/** Milliseconds after its drawer closes: the drawer puts the caret back first, and saves what was chosen. */
const afterClosing = 300;

type Fields = { id?: unknown; blockType?: unknown; references?: unknown };

const isEmptyCitation = ({ blockType, references }: Fields): boolean =>
  blockType === 'citation' && !(Array.isArray(references) && references.length > 0);

const inlineBlocksIn = (node: LexicalNode): LexicalNode[] => {
  if ($isInlineBlockNode(node)) return [node];
  return $isElementNode(node) ? node.getChildren().flatMap(inlineBlocksIn) : [];
};

/** The citation that a drawer edits, when it cites nothing. */
const findEmpty = (drawer: string): LexicalNode | undefined =>
  inlineBlocksIn($getRoot()).find((node) => {
    const fields: Fields = $isInlineBlockNode(node) ? node.getFields() : {};
    return typeof fields.id === 'string' && drawer.includes(fields.id) && isEmptyCitation(fields);
  });

/**
 * Payload puts a citation into the text before anything is chosen (richtext-lexical 3.90). When its drawer is closed and
 * still nothing is chosen, the citation goes again.
 */
export const DropCancelledPlugin = () => {
  const [editor] = useLexicalComposerContext();
  const { uuid } = useEditorConfigContext();
  const { modalState } = useModal();
  const open = Object.entries(modalState)
    .filter(([slug, modal]) => modal.isOpen && slug.includes(`lexical-inlineBlocks-create-${uuid}-`))
    .map(([slug]) => slug)
    .join(' ');
  const before = useRef(open);

  useEffect(() => {
    const closed = before.current.split(' ').filter((slug) => slug !== '' && !open.split(' ').includes(slug));
    before.current = open;
    for (const drawer of closed)
      setTimeout(() => {
        editor.update(() => findEmpty(drawer)?.remove());
      }, afterClosing);
  }, [editor, open]);
  return null;
};
