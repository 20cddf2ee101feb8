import type { ComponentChildren } from 'preact';
import { useSpeech } from './surroundings';

interface Props {
  readonly title: string;
  /** Links to other pages of the extension. */
  readonly links: readonly { readonly href: string; readonly words: string }[];
  /**
   * Whether the page is a small window that closes when another page opens. Its links then open in tabs of their own.
   */
  readonly isSmall?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of every page of the extension: its name, links to other pages, and who makes it. */
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
