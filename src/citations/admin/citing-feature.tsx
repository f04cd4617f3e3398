'use client';

import {
  createClientFeature,
  INSERT_INLINE_BLOCK_COMMAND,
  toolbarFeatureButtonsGroupWithItems,
} from '@payloadcms/richtext-lexical/client';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_NORMAL,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';

import { DropCancelledPlugin } from './drop-cancelled';
import './citing.css';

/** Inserts a citation behind what is selected: the words that are cited for stay. */
const cite = (editor: LexicalEditor): void =>
  editor.update(() => {
    const selection = $getSelection();
    if ($isRangeSelection(selection) && !selection.isCollapsed()) {
      const end = selection.isBackward() ? selection.anchor : selection.focus;
      const { key, offset, type } = end;
      selection.anchor.set(key, offset, type);
      selection.focus.set(key, offset, type);
    }
    editor.dispatchCommand(INSERT_INLINE_BLOCK_COMMAND, { blockName: '', blockType: 'citation' });
  });

/** Ctrl+Shift+9, or ⌘⇧9 on a Mac: neither browsers nor the editor use it, and 9 is the key of the bracket. */
const isShortcut = ({ altKey, code, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  code === 'Digit9' && shiftKey && (ctrlKey || metaKey) && !altKey;

const ShortcutPlugin = () => {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (!isShortcut(event) || !editor.isEditable()) return false;
          event.preventDefault();
          cite(editor);
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    [editor],
  );
  return null;
};

/** Payload's toolbar buttons have no name of their own, so this one is a word. */
const CiteButton = () => (
  <span className="cite-button" title="Cite a reference (Ctrl+Shift+9, on a Mac ⌘⇧9)">
    Cite
  </span>
);

const CiteIcon = () => (
  <span aria-hidden="true" className="cite-icon">
    [1]
  </span>
);

const toolbar = {
  groups: [
    toolbarFeatureButtonsGroupWithItems([
      {
        ChildComponent: CiteButton,
        key: 'cite',
        label: 'Cite a reference',
        onSelect: ({ editor }) => cite(editor),
        order: 2,
      },
    ]),
  ],
};

/** What people type after a slash when they mean a citation; "citation" itself finds Payload's own entry. */
const isMeant = (query: string): boolean =>
  query.length > 1 &&
  !'citation'.startsWith(query.toLowerCase()) &&
  ['cite', 'reference', 'source', 'study'].some((word) => word.startsWith(query.toLowerCase()));

export const CitingFeatureClient = createClientFeature({
  plugins: [
    { Component: ShortcutPlugin, position: 'normal' },
    { Component: DropCancelledPlugin, position: 'normal' },
  ],
  slashMenu: {
    dynamicGroups: ({ queryString }) =>
      isMeant(queryString)
        ? [
            {
              key: 'citing',
              label: 'Sources',
              items: [
                { Icon: CiteIcon, key: 'cite', label: 'Cite a reference', onSelect: ({ editor }) => cite(editor) },
              ],
            },
          ]
        : [],
  },
  toolbarFixed: toolbar,
  toolbarInline: toolbar,
});
