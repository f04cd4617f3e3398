'use client';

import { createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client';
import { BLUR_COMMAND, COMMAND_PRIORITY_LOW, KEY_DOWN_COMMAND } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useField } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

const isSaveShortcut = ({ code, ctrlKey, metaKey }: KeyboardEvent): boolean => code === 'KeyS' && (ctrlKey || metaKey);

/**
 * A change reaches the form up to half a second late (richtext-lexical 3.90), and whoever saves within it loses the
 * last words. Leaving the editor and the shortcut for saving come before every way to save.
 */
const HandOverPlugin = () => {
  const [editor] = useLexicalComposerContext();
  const { fieldProps } = useEditorConfigContext();
  const { setValue } = useField({ path: fieldProps.path });
  const isAhead = useRef(false);

  useEffect(() => {
    const handOver = (): false => {
      if (isAhead.current) setValue(editor.getEditorState().toJSON());
      isAhead.current = false;
      return false;
    };
    const stops = [
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
        if (dirtyElements.size + dirtyLeaves.size > 0 && !tags.has('history-merge')) isAhead.current = true;
      }),
      editor.registerCommand(BLUR_COMMAND, handOver, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_DOWN_COMMAND, (event) => isSaveShortcut(event) && handOver(), COMMAND_PRIORITY_LOW),
    ];
    return () => stops.forEach((stop) => stop());
  }, [editor, setValue]);
  return null;
};

export const HandOverFeatureClient = createClientFeature({
  plugins: [{ Component: HandOverPlugin, position: 'normal' }],
});
