import { useEffect, useId } from 'react';
import { type Command, useCommandRegistry } from '../../stores/commands';

/** Offers commands in the palette as long as the caller is on screen. Memoise the list. */
export const useCommands = (commands: readonly Command[]): void => {
  const owner = useId();
  const register = useCommandRegistry((state) => state.register);
  const unregister = useCommandRegistry((state) => state.unregister);
  useEffect(() => {
    register(owner, commands);
    return () => unregister(owner);
  }, [owner, commands, register, unregister]);
};
