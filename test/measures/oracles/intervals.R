# What R says of documents.csv: Rscript intervals.R > intervals.json (R 4.2, boot 1.3).
library(boot)
set.seed(1)
resamples <- 100000
docs <- read.csv("documents.csv")

ends <- function(values) unname(quantile(values, c(0.025, 0.975), na.rm = TRUE))
percentile <- function(data, statistic, ...) {
  drawn <- boot(data, statistic, resamples, ...)
  interval <- boot.ci(drawn, type = "perc")$percent[4:5]
  c(drawn$t0, interval)
}
ratio <- function(over, under, times = 1) {
  function(data, drawn) times * sum(data[drawn, over]) / sum(data[drawn, under])
}
wilson <- function(count, total) prop.test(count, total, correct = FALSE)$conf.int[1:2]

ann <- docs[docs$author == "Ann", ]
bob <- docs[docs$author == "Bob", ]

difference <- function(data, drawn) {
  own <- data[drawn, ]
  a <- own[own$author == "Ann", ]
  b <- own[own$author == "Bob", ]
  sum(a$present) / sum(a$passages) - sum(b$present) / sum(b$passages)
}
# Method 10 of Newcombe (1998), from the Wilson intervals of prop.test.
newcombe <- function(x1, n1, x2, n2) {
  p <- c(x1 / n1, x2 / n2)
  a <- wilson(x1, n1)
  b <- wilson(x2, n2)
  d <- p[1] - p[2]
  c(d - sqrt((p[1] - a[1])^2 + (b[2] - p[2])^2), d + sqrt((a[2] - p[1])^2 + (p[2] - b[1])^2))
}

# Every passage is a row of the regression.
passages <- function(data) {
  data.frame(
    year = rep(data$year, data$passages),
    present = unlist(Map(function(n, k) rep(c(1, 0), c(k, n - k)), data$passages, data$present))
  )
}
line <- lm(present ~ year, passages(docs))
slope <- function(data, drawn) {
  own <- data[drawn, ]
  n <- own$passages
  x <- own$year - sum(n * own$year) / sum(n)
  sum(x * own$present) / sum(n * x^2)
}
fitted <- unname(predict(line, data.frame(year = range(docs$year))))
stopifnot(abs(slope(docs, seq_len(nrow(docs))) - coef(line)[2]) < 1e-12)

print_json <- function(values) {
  lists <- sapply(values, function(v) paste0("[", paste(sprintf("%.10g", v), collapse = ", "), "]"))
  cat("{\n", paste0('  "', names(values), '": ', lists, collapse = ",\n"), "\n}\n", sep = "")
}
print_json(list(
  share = percentile(docs, ratio("present", "passages")),
  per_1000_words = percentile(docs, ratio("hits", "words", 1000)),
  share_of_bob = percentile(bob, ratio("present", "passages")),
  backed = percentile(docs, ratio("backed", "present")),
  difference = percentile(docs, difference, strata = factor(docs$author)),
  newcombe = newcombe(sum(ann$present), sum(ann$passages), sum(bob$present), sum(bob$passages)),
  wilson = wilson(sum(docs$present), sum(docs$passages)),
  change = percentile(docs, slope),
  fitted = fitted
))
