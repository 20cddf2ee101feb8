/** The parts of a built manifest that make promises. */
export interface BuiltManifest {
  readonly manifest_version?: number;
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly content_scripts?: readonly { readonly matches?: readonly string[] }[];
  readonly externally_connectable?: unknown;
}

const PERMISSIONS = ['alarms', 'scripting', 'storage', 'unlimitedStorage'];
/** Without this permission, a browser may delete the books when it needs room. */
const KEEPS_THE_BOOKS = 'unlimitedStorage';
const OPTIONAL_PERMISSIONS = ['notifications'];
/** One exact host, without a wildcard, and only https. */
const EXACT_HOST = /^https:\/\/(www\.)?amazon(\.[a-z]{2,3}){1,2}\/\*$/;

function directive(policy: string, name: string): string | null {
  const found = policy.split(';').find((part) => part.trim().split(/\s+/)[0] === name);
  return found === undefined ? null : found.trim().slice(name.length).trim();
}

function extra(asked: readonly string[] | undefined, known: readonly string[], what: string): string[] {
  return (asked ?? [])
    .filter((name) => !known.includes(name))
    .map((name) => `${what} "${name}" is not among the agreed ones`);
}

/**
 * Every promise that a manifest breaks, as sentences. The promises: no connections, nothing that a page can probe, as
 * few permissions as possible.
 */
export function manifestFaults(manifest: BuiltManifest): string[] {
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  const hosts = [
    ...(manifest.host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap((script) => script.matches ?? []),
  ];
  const loose = hosts.filter((host) => !EXACT_HOST.test(host));
  return [
    ...(manifest.manifest_version === 3 ? [] : ['The manifest is not of version 3']),
    ...(directive(policy, 'connect-src') === "'none'" ? [] : ["The pages' policy does not say connect-src 'none'"]),
    ...(directive(policy, 'default-src') === "'none'" ? [] : ["The pages' policy does not say default-src 'none'"]),
    ...(manifest.web_accessible_resources === undefined ? [] : ['Pages can probe web-accessible resources']),
    ...(manifest.externally_connectable === undefined ? [] : ['Other pages or extensions are invited to connect']),
    ...(manifest.optional_host_permissions === undefined ? [] : ['Further hosts are asked for']),
    ...(manifest.permissions?.includes(KEEPS_THE_BOOKS) ? [] : [`Without ${KEEPS_THE_BOOKS} the books may be evicted`]),
    ...extra(manifest.permissions, PERMISSIONS, 'Permission'),
    ...extra(manifest.optional_permissions, OPTIONAL_PERMISSIONS, 'Optional permission'),
    ...loose.map((host) => `${host} is not one exact Amazon host`),
  ];
}
