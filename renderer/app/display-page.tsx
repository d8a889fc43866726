import type { ReactElement } from 'react';
import { Form, Radio, Select } from 'antd';
import { FormSection } from '../ui/form/form-section.tsx';
import { Page } from '../ui/page.tsx';
import { useDisplay } from './display.ts';
import { TEXT_SIZES } from './tokens.ts';

const SIZES = [
  { value: TEXT_SIZES.smallest, label: '小（12）' },
  { value: TEXT_SIZES.usual, label: '标准（14）' },
  { value: 16, label: '大（16）' },
  { value: 18, label: '特大（18）' },
  { value: TEXT_SIZES.largest, label: '最大（20）' },
];

/** 设置 · 显示: how the window looks on this PC; takes effect at once. */
export function DisplayPage(): ReactElement {
  const { theme, textSize, setDisplay } = useDisplay();
  return (
    <Page title="显示" count="只影响这台电脑，改了立刻生效">
      <Form layout="vertical" className="desk-form">
        <FormSection title="外观">
          <Form.Item label="颜色" style={{ gridColumn: 'span 6' }}>
            <Radio.Group
              value={theme}
              onChange={({ target }) =>
                setDisplay({ textSize, theme: target.value as typeof theme })
              }
              options={[
                { value: 'light', label: '浅色' },
                { value: 'dark', label: '深色' },
                { value: 'contrast', label: '高对比度' },
              ]}
            />
          </Form.Item>
          <Form.Item label="文字大小" htmlFor="text-size" style={{ gridColumn: 'span 6' }}>
            <Select
              id="text-size"
              value={textSize}
              options={SIZES}
              onChange={(size: number) => setDisplay({ theme, textSize: size })}
            />
          </Form.Item>
        </FormSection>
      </Form>
    </Page>
  );
}
