import type { HypothesisName } from '../model/hypotheses';
import { useAuditSettings } from '../queries';
import { HypothesisField } from './hypothesis-field';
import classes from './hypothesis-field.module.css';

/** Hypotheses side by side, each changed in place. */
export const HypothesisGrid = ({ names }: { readonly names: readonly HypothesisName[] }) => {
  const settings = useAuditSettings();
  if (!settings.data) return null;
  const { data } = settings;
  return (
    <div className={classes.grid}>
      {names.map((name) => (
        <HypothesisField key={name} name={name} settings={data} />
      ))}
    </div>
  );
};
