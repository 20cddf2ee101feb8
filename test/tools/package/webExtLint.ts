/** One message of `web-ext lint --output json`. */
export interface LintMessage {
  readonly code: string;
  readonly file?: string | null;
  readonly message: string;
}

export interface LintReport {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
}

/** Warnings that were checked and may stay, each with its reason. A warning with another code or file is a fault. */
const EXPLAINED: readonly { readonly code: string; readonly file: RegExp; readonly why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(notice\.js|chunks\/.+\.js)$/,
    why: 'Preact assigns innerHTML for its dangerouslySetInnerHTML attribute, which this extension never uses.',
  },
];

/** What must be repaired after a lint report, as sentences. `notes` has the reasons for what may stay. */
export function lintFaults(report: LintReport): {
  readonly faults: readonly string[];
  readonly notes: readonly string[];
} {
  const tell = ({ code, file, message }: LintMessage) => `${code} in ${file ?? 'the package'}: ${message}`;
  const reason = ({ code, file }: LintMessage) =>
    EXPLAINED.find((known) => known.code === code && known.file.test(file ?? ''))?.why ?? null;
  return {
    faults: [...report.errors, ...report.warnings.filter((warning) => reason(warning) === null)].map(tell),
    notes: report.warnings.flatMap((warning) =>
      reason(warning) === null ? [] : [`${tell(warning)} ${reason(warning)}`],
    ),
  };
}
