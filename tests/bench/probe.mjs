// Loaded into the product before it starts (`node --import`): says, on demand, the longest time its main thread was
// blocked since the last question, the longest it computed without a pause, and the most memory it ever held. A thread
// that is blocked and computes less waits for a processor that others hold.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const resolution = 5;
const delay = monitorEventLoopDelay({ resolution });
delay.enable();
let before = process.threadCpuUsage();
let computed = 0;
setInterval(() => {
  const { user, system } = process.threadCpuUsage(before);
  before = process.threadCpuUsage();
  computed = Math.max(computed, (user + system) / 1000);
}, resolution).unref();
const pause = () => new Promise((done) => setTimeout(done, 4 * resolution));
process.on('message', async (question) => {
  if (question !== 'load') return;
  // A delay is known at the tick that follows it, and measured from the tick that follows a reset.
  await pause();
  const blocked = Math.max(0, delay.max / 1e6 - resolution);
  const longest = computed;
  delay.reset();
  await pause();
  computed = 0;
  process.send?.({ blocked, computed: longest, peak: process.resourceUsage().maxRSS / 1024 });
});
// A bench that stopped leaves no program behind.
process.on('disconnect', () => process.exit(0));
// The bench listens; the product ends all the same when told.
process.channel?.unref();
