'use client';

import { ServerFunctionsContext, type ServerFunctionsContextType, useServerFunctions } from '@payloadcms/ui';
import { type PropsWithChildren, useCallback, useMemo } from 'react';

import { dropDrawnParts } from '../kept/drawn-parts';

type AskForState = ServerFunctionsContextType['getFormState'];

/**
 * Keeps every part of a form in sight while the server cannot be asked. A form that gets no answer goes on with the copy
 * of its state that it sent (payload 3.90), and in a copy the parts that the server drew are missing: the editors of rich
 * texts in content blocks would vanish.
 */
export const KeepDrawnParts = ({ children }: PropsWithChildren) => {
  const functions = useServerFunctions();
  const { getFormState: ask } = functions;
  const getFormState = useCallback<AskForState>(
    async (args) => {
      const answer = await ask(args);
      if (!('state' in answer && answer.state) && args.formState) dropDrawnParts(args.formState);
      return answer;
    },
    [ask],
  );
  const value = useMemo(() => ({ ...functions, getFormState }), [functions, getFormState]);
  return <ServerFunctionsContext value={value}>{children}</ServerFunctionsContext>;
};
