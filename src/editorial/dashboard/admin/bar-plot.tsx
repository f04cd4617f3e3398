import type { Plot } from '../section';

const [width, height] = [24, 64];

/** Bars from data, drawn without a library; the table beneath says the same to who does not see them. */
export const BarPlot = ({ caption, bars }: Plot) => {
  const highest = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <figure className="dashboard-plot">
      <svg viewBox={`0 0 ${bars.length * width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ label, value, tone }, index) => {
          const size = value === 0 ? 1 : Math.max(3, (value / highest) * height);
          return (
            <rect
              key={label}
              className={`dashboard-bar-${value === 0 ? 'none' : tone}`}
              x={index * width + 3}
              y={height - size}
              width={width - 6}
              height={size}
            />
          );
        })}
      </svg>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {bars.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {bars.map(({ label, value }) => (
              <td key={label}>{value}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </figure>
  );
};
