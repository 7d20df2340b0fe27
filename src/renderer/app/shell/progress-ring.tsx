import { IconCheck } from '@tabler/icons-react';
import classes from './side-nav.module.css';

const radius = 11;
const length = 2 * Math.PI * radius;

/** Ring of a step with its number; what it shows is also said in words beside it. */
export const ProgressRing = ({ number, percent }: { readonly number: number; readonly percent: number | null }) => (
  <svg className={classes.ring} viewBox="0 0 26 26" width={26} height={26} aria-hidden="true">
    <circle cx={13} cy={13} r={radius} className={classes.track} />
    <circle
      cx={13}
      cy={13}
      r={radius}
      className={classes.arc}
      strokeDasharray={`${((percent ?? 0) / 100) * length} ${length}`}
      transform="rotate(-90 13 13)"
    />
    {percent === 100 ? (
      <IconCheck x={6} y={6} width={14} height={14} className={classes.check} />
    ) : (
      <text x={13} y={17} textAnchor="middle" className={classes.number}>
        {number}
      </text>
    )}
  </svg>
);
