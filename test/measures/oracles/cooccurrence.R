# Figures of co-occurrence in R: Rscript cooccurrence.R > cooccurrence.json, then Prettier
#
# Each column is a theme, each row a passage. Expected counts are those of R's own test of
# independence, PMI is log2 P(a, b) / (P(a) P(b)) (Church & Hanks 1990), Jaccard 1 less the binary
# distance of `dist`.

options(digits = 15)

passages <- cbind(
  sea = c(1, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0),
  law = c(1, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0),
  war = c(0, 0, 0, 1, 0, 1, 1, 0, 0, 0, 0, 1)
)
pairs <- combn(colnames(passages), 2)

row <- function(pair) {
  x <- passages[, pair[1]]
  y <- passages[, pair[2]]
  expected <- suppressWarnings(chisq.test(table(factor(x, 0:1), factor(y, 0:1))))$expected[2, 2]
  pmi <- log2(mean(x & y) / (mean(x) * mean(y)))
  jaccard <- 1 - dist(rbind(x, y), method = "binary")[1]
  values <- c(sum(x), sum(y), sum(x & y), expected, if (is.finite(pmi)) pmi else NA, jaccard)
  names <- c("first_passages", "second_passages", "observed", "expected", "pmi", "jaccard")
  text <- ifelse(is.na(values), "null", format(values, trim = TRUE, digits = 15, drop0trailing = TRUE))
  fields <- paste0('"', names, '": ', text, collapse = ", ")
  paste0('  { "first": "', pair[1], '", "second": "', pair[2], '", ', fields, " }")
}
cat("[\n", paste(apply(pairs, 2, row), collapse = ",\n"), "\n]\n", sep = "")
