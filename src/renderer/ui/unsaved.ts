import { createContext, useContext, useEffect, useId } from 'react';

/** Tells the panel around a form that it holds something typed and not saved. */
export type ReportUnsaved = (form: string, unsaved: boolean) => void;
export const UnsavedContext = createContext<ReportUnsaved>(() => undefined);

/** Says to the panel around, if any, whether closing it would lose something. */
export const useReportUnsaved = (unsaved: boolean): void => {
  const report = useContext(UnsavedContext);
  const form = useId();
  useEffect(() => {
    report(form, unsaved);
    return () => report(form, false);
  }, [report, form, unsaved]);
};
