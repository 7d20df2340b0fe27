import { usePdfAction } from '@renderer/ui/navigation';
import { t } from '@shared/text/translate';
import { useAuditPdf } from '../mutations';

/** Every screen of the audit prints the same document: the header's PDF button. */
export const useAuditDocument = (): void => {
  const { mutate, isPending } = useAuditPdf();
  usePdfAction({
    label: t(isPending ? 'auditScreens.synthesis.pdfBusy' : 'auditScreens.synthesis.pdf'),
    busy: isPending,
    run: () => mutate(),
  });
};
