/** What the last change came to. It is always in the page, so that screen readers hear it change. */
export function ResultLine({ says }: { readonly says: string | null }) {
  return (
    <p class="result-line" role="status">
      {says}
    </p>
  );
}
