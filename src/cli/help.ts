import type { Command, Option } from './command.ts'

/** The text of `onrecord --help`. */
export function mainHelp(commands: Readonly<Record<string, { readonly summary: string }>>): string {
  return [
    'onrecord reads news reports and keeps the record: who said what, in which exact words,',
    'and through which chain of outlets.',
    '',
    'Usage: onrecord COMMAND [options]',
    '',
    'Commands:',
    ...columns(Object.entries(commands).map(([name, { summary }]) => [name, summary])),
    '',
    'Options:',
    ...columns([
      ['-h, --help', 'Show this help, or that of a command'],
      ['-V, --version', 'Show the version'],
    ]),
    '',
    'Examples:',
    '  onrecord read report.html',
    '  onrecord add reports/ https://example.org/story -',
    '  onrecord search "peacekeeping force" --speaker Moreau',
    '  onrecord serve',
    '',
    'Exit codes: 0 done, 1 some inputs failed, 2 usage, 130 interrupted.',
  ].join('\n')
}

/** The text of `onrecord COMMAND --help`. */
export function commandHelp(command: Command): string {
  return [
    `${command.summary}.`,
    '',
    `Usage: onrecord ${command.name} ${command.usage}`,
    '',
    command.description,
    '',
    ...(command.subcommands
      ? [
          'Commands:',
          ...columns(
            Object.entries(command.subcommands).map(([name, { summary }]) => [
              `${command.name} ${name}`,
              summary,
            ]),
          ),
          '',
        ]
      : []),
    'Options:',
    ...columns([
      ...Object.entries(command.options).map(([name, option]): [string, string] => [
        optionName(name, option),
        option.describe + (option.default === undefined ? '' : ` (default: ${option.default})`),
      ]),
      ['-h, --help', 'Show this help'],
    ]),
    '',
    'Examples:',
    ...command.examples.flatMap(({ command: line, what }) => [`  ${line}`, `      ${what}`]),
    '',
    'Exit codes: 0 done, 1 some inputs failed, 2 usage, 130 interrupted.',
  ].join('\n')
}

/** How an option is written: `-o, --out FILE`. */
function optionName(name: string, { short, value }: Option): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
