// Loaded into the product before it starts (`node --import`): says, on demand, the longest time its main thread was
// blocked since the last question, and the most memory it ever held.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const resolution = 5;
const delay = monitorEventLoopDelay({ resolution });
delay.enable();
const pause = () => new Promise((done) => setTimeout(done, 4 * resolution));
process.on('message', async (question) => {
  if (question !== 'load') return;
  // A delay is known at the tick that follows it, and measured from the tick that follows a reset.
  await pause();
  const blocked = Math.max(0, delay.max / 1e6 - resolution);
  delay.reset();
  await pause();
  process.send?.({ blocked, peak: process.resourceUsage().maxRSS / 1024 });
});
// A bench that stopped leaves no program behind.
process.on('disconnect', () => process.exit(0));
// The bench listens; the product ends all the same when told.
process.channel?.unref();
