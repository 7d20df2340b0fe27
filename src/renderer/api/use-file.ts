import { useMutation } from '@tanstack/react-query';
import { download } from '../ui/download';
import { toast } from '../ui/feedback/toast';

/** A file made by the product: downloaded, then named in a message; a refusal is said. */
export const useFile = <I>(call: (input: I) => Promise<File>, said: (name: string) => string) =>
  useMutation({
    mutationFn: call,
    onSuccess: (file) => {
      download(file);
      toast.done(said(file.name));
    },
    onError: toast.failed,
  });
