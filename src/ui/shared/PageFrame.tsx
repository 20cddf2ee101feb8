import type { ComponentChildren } from 'preact';
import { useSpeech } from './surroundings';

interface Props {
  readonly title: string;
  /** The other pages of the extension that it leads to. */
  readonly links: readonly { readonly href: string; readonly words: string }[];
  /** Whether it is a small window that closes when another page opens: then those open in tabs of their own. */
  readonly isSmall?: boolean;
  readonly children: ComponentChildren;
}

/** What every page of the extension has around it: its name, the way to the others, and whose it is. */
export function PageFrame({ title, links, isSmall = false, children }: Props) {
  const { own } = useSpeech();
  const size = isSmall ? 20 : 24;
  return (
    <>
      <header class="page-head">
        <h1>
          <img src="/icon/48.png" width={size} height={size} alt="" /> {title}
        </h1>
        <nav>
          {links.map(({ href, words }) => (
            <a key={href} class="link" href={href} {...(isSmall ? { target: '_blank', rel: 'noreferrer' } : {})}>
              {words}
            </a>
          ))}
        </nav>
      </header>
      <main>{children}</main>
      <footer class="page-foot">{own.imprint}</footer>
    </>
  );
}
