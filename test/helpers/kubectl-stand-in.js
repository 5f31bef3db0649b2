#!/usr/bin/env node
// Stands in for kubectl in tests: gives the answers of a recording, and keeps a list of the calls.
//
//   KUBECTL_RECORDING   the recording: a line of JSON for each call, { args, code, stdout, stderr, stays, late }
//   KUBECTL_CALLS       where each call is noted, a line of JSON each, { args, input }
//   KUBECTL_RECORD=1    calls the real kubectl, and adds its answer to the recording
//
// A call that was recorded more than once gets its answers in turn, and the last one from then on.
const { spawn, spawnSync } = require('node:child_process');
const { appendFileSync, existsSync, readFileSync } = require('node:fs');
const { isatty } = require('node:tty');

const { KUBECTL_RECORDING, KUBECTL_CALLS, KUBECTL_RECORD } = process.env;
const args = process.argv.slice(2);
// Not process.stdin.isTTY: that makes reading not wait for what is still to come.
const input = isatty(0) || waits(args) ? '' : readFileSync(0, 'utf8');

/** Names that are made anew each time, and files of the user, are not compared. */
function comparable(list) {
  return list
    .filter((arg) => !/^--(kubeconfig|context)=/.test(arg))
    .join(' ')
    .replace(/\b(manual-[a-z-]+)-[a-z0-9]{8}\b/g, '$1-ID');
}

/** Calls that go on until they are ended, and whose standard input nobody closes. */
function waits(list) {
  const follows = list.includes('logs') && list.includes('-f');
  return follows || list.includes('port-forward') || list.some((arg) => arg.includes('watch=true'));
}

/** JSON without spaces. Who manages a field is told by the name of the manager; the fields themselves are most of the text. */
function compact(text) {
  try {
    return JSON.stringify(JSON.parse(text), (key, value) => (key === 'fieldsV1' ? undefined : value));
  } catch {
    return text;
  }
}

/** What another call is still writing has no end of line yet, and is left out. */
function lines(file) {
  if (!file || !existsSync(file)) return [];
  const ended = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return ended.map((line) => JSON.parse(line));
}

function end({ code, stdout, stderr, stays }) {
  process.stderr.write(stderr ?? '');
  process.stdout.write(stdout ?? '', () => {
    if (stays) setInterval(() => undefined, 1000);
    else process.exit(code ?? 0);
  });
}

/** What a call that goes on has printed is recorded when it ends, or is ended. */
function recordStream() {
  const child = spawn('kubectl', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) {
    child[stream].on('data', (text) => {
      printed[stream] += text;
      process[stream].write(text);
    });
  }
  const record = (how) => {
    appendFileSync(KUBECTL_RECORDING, `${JSON.stringify({ args, ...how, ...printed })}\n`);
    process.exit(how.code ?? 0);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      child.removeAllListeners('close').kill();
      record({ stays: true });
    });
  }
  child.on('close', (code) => record({ code }));
}

if (KUBECTL_RECORD && waits(args)) recordStream();
else if (KUBECTL_RECORD) {
  const { status, stdout, stderr } = spawnSync('kubectl', args, { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  const short = compact(stdout);
  appendFileSync(KUBECTL_RECORDING, `${JSON.stringify({ args, code: status, stdout: short, stderr })}\n`);
  end({ code: status, stdout, stderr });
} else {
  const wanted = comparable(args);
  const before = lines(KUBECTL_CALLS).filter((call) => comparable(call.args) === wanted).length;
  const answers = lines(KUBECTL_RECORDING).filter((answer) => comparable(answer.args) === wanted);
  const answer = answers[Math.min(before, answers.length - 1)];
  const reply = () => {
    if (KUBECTL_CALLS) appendFileSync(KUBECTL_CALLS, `${JSON.stringify({ args, input })}\n`);
    end(answer ?? { code: 1, stderr: `the stand-in for kubectl has no answer to: ${wanted}\n` });
  };
  if (answer?.late) setTimeout(reply, 1000);
  else reply();
}
