export type LevelLadderProps = {
  /** What stands on each level, the highest first. */
  levels: string[];
  /** The level to mark, 1 for the highest; null marks none. */
  level: number | null;
  /** Said beside the marked level. */
  mark: string;
};

/** The levels of evidence as the rungs of a ladder. The picture is made of the list that says it. */
export const LevelLadder = ({ levels, level, mark }: LevelLadderProps) => (
  <ol className="ladder">
    {levels.map((words, index) => (
      <li key={words} aria-current={index + 1 === level ? 'true' : undefined}>
        {index + 1 === level ? `${words} (${mark})` : words}
      </li>
    ))}
  </ol>
);
