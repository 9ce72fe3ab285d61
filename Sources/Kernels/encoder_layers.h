// Attention, embeddings, norms and pooling: the parts of a layer around its products. Included by
// encoder_loops.h, once per level.

/// Packs `count` rows of `width` numbers, transposed, as the panels of a product over the width.
INLINE void pack_keys(const float *from, size_t stride, size_t count, size_t width, float *to) {
  for (size_t panel = 0; panel * PANEL < count; panel++)
    for (size_t k = 0; k < width; k++)
      for (size_t i = 0; i < PANEL; i++) {
        size_t row = panel * PANEL + i;
        to[(panel * width + k) * PANEL + i] = row < count ? from[row * stride + k] : 0;
      }
}

/// Packs `count` rows of `width` numbers as the panels of a product over the rows.
INLINE void pack_values(const float *from, size_t stride, size_t count, size_t width, float *to) {
  for (size_t panel = 0; panel * PANEL < width; panel++)
    for (size_t row = 0; row < count; row++)
      store(to + (panel * count + row) * PANEL,
            load_part(from + row * stride + panel * PANEL, width - panel * PANEL));
}

/// Turns each row of scores into exp(scale * (score - largest)), zeros behind `count`, and gives
/// what each row must be multiplied with to add up to 1.
INLINE void softmax(float *scores, size_t rows, size_t count, size_t stride, float scale,
                    float *times) {
  for (size_t r = 0; r < rows; r++, scores += stride) {
    lanes best = every(scores[0]), total = every(0);
    for (size_t i = 0; i < count; i += PANEL)
      best = larger(best, chosen(first(count - i), load(scores + i), best));
    lanes most = every(largest_of(best));
    for (size_t i = 0; i < count; i += PANEL) {
      lanes value = exponential((load(scores + i) - most) * scale);
      value = masked(value, first(count - i));
      total += value;
      store(scores + i, value);
    }
    times[r] = 1.0f / sum_of(total);
  }
}

INLINE void scale_rows(float *x, size_t rows, size_t stride, size_t width, const float *times) {
  for (size_t r = 0; r < rows; r++, x += stride)
    for (size_t i = 0; i < width; i++) x[i] *= times[r];
}

void ENCODER(attention)(const float *mixed, size_t tokens, size_t hidden, size_t heads,
                        float *scratch, float *out) {
  size_t width = hidden / heads, stride = 3 * hidden;
  size_t padded = (tokens + PANEL - 1) / PANEL * PANEL;
  float *keys = scratch, *values = keys + encoder_packed_count(tokens, width);
  float *scores = values + encoder_packed_count(width, tokens), *times = scores + tokens * padded;
  float scale = 1.0f / sqrtf((float)width);
  for (size_t head = 0; head < heads; head++) {
    const float *query = mixed + head * width;
    pack_keys(query + hidden, stride, tokens, width, keys);
    pack_values(query + 2 * hidden, stride, tokens, width, values);
    product_task ask = {query, stride, width, 0, scores, padded, padded, 0};
    product(tokens, ask, keys);
    softmax(scores, tokens, tokens, padded, scale, times);
    product_task mix = {scores, padded, tokens, 0, out + head * width, hidden, width, 0};
    product(tokens, mix, values);
    scale_rows(out + head * width, tokens, hidden, width, times);
  }
}

void ENCODER(embed)(const int32_t *ids, size_t tokens, const float *words, const float *positions,
                    const float *type, size_t hidden, float *out) {
  for (size_t t = 0; t < tokens; t++) {
    const float *word = words + (size_t)ids[t] * hidden, *place = positions + t * hidden;
    for (size_t i = 0; i < hidden; i++) out[t * hidden + i] = (word[i] + type[i]) + place[i];
  }
}

void ENCODER(normalize)(float *x, const float *residual, size_t rows, size_t hidden,
                        const float *gain, const float *shift, float epsilon) {
  for (size_t r = 0; r < rows; r++, x += hidden) {
    lanes total = every(0), squares = every(0);
    for (size_t i = 0; i < hidden; i += PANEL) {
      lanes value = load_part(x + i, hidden - i);
      if (residual) {
        value += load_part(residual + r * hidden + i, hidden - i);
        store_part(x + i, value, hidden - i);
      }
      total += value;
    }
    float mean = sum_of(total) / (float)hidden;
    for (size_t i = 0; i < hidden; i += PANEL) {
      lanes away = masked(load_part(x + i, hidden - i) - mean, first(hidden - i));
      squares = fused(away, away, squares);
    }
    float times = 1.0f / sqrtf(sum_of(squares) / (float)hidden + epsilon);
    for (size_t i = 0; i < hidden; i += PANEL) {
      size_t left = hidden - i;
      lanes value = (load_part(x + i, left) - mean) * times;
      store_part(x + i, fused(value, load_part(gain + i, left), load_part(shift + i, left)), left);
    }
  }
}

void ENCODER(pool)(const float *x, size_t rows, size_t hidden, float *out) {
  lanes squares = every(0);
  for (size_t i = 0; i < hidden; i += PANEL) {
    lanes total = every(0);
    for (size_t r = 0; r < rows; r++) total += load_part(x + r * hidden + i, hidden - i);
    total /= (float)rows;
    squares = fused(total, total, squares);
    store_part(out + i, total, hidden - i);
  }
  float length = sqrtf(sum_of(squares));
  if (!(length > 0)) return;
  for (size_t i = 0; i < hidden; i++) out[i] /= length;
}
