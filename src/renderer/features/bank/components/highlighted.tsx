import classes from './bank.module.css';

/** The label with what was recognised highlighted, whatever its case. */
export const Highlighted = ({ label, matched }: { readonly label: string; readonly matched: string }) => {
  const at = matched === '' ? -1 : label.toUpperCase().indexOf(matched.toUpperCase());
  if (at < 0) return <>{label}</>;
  return (
    <>
      {label.slice(0, at)}
      <mark className={classes.mark}>{label.slice(at, at + matched.length)}</mark>
      {label.slice(at + matched.length)}
    </>
  );
};
