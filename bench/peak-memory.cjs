// Loaded into the measured process with `--require`: writes its peak memory when it ends.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const megabytes = process.resourceUsage().maxRSS / 1024;
  writeFileSync(process.env.PEAK_MEMORY_FILE, megabytes.toFixed(1));
});
