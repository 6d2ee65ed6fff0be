/** The id of the heading of a letter: of ASCII alone, so that every address keeps it. */
export const letterId = (letter: string): string => `letter-${(letter.codePointAt(0) ?? 0).toString(16)}`;

/** Leads to the letters of a long list. */
export function LetterNav({ label, letters }: { label: string; letters: readonly string[] }) {
  return (
    <nav className="tp-letters" aria-label={label}>
      <ul>
        {letters.map((letter) => (
          <li key={letter}>
            <a href={`#${letterId(letter)}`} className="ds-link tp-link tp-link--fresh">
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
