# Contagious bovine pleuropneumonia in 15 herds: does the incidence fall over the four periods?
library(lme4)

data(cbpp)
nrow(cbpp)
head(cbpp)

m <- glmer(cbind(incidence, size - incidence) ~ period + (1 | herd),
           data = cbpp, family = binomial)
print(m)
summary(m)

# Odds ratios against period 1, with Wald intervals
se <- sqrt(diag(vcov(m)))
or <- exp(cbind(OR = fixef(m), lower = fixef(m) - 1.96 * se, upper = fixef(m) + 1.96 * se))
round(or, 3)

# How much herds differ
VarCorr(m)
ranef(m)

# Expected incidence in an average herd, and in herd 1
periods <- data.frame(period = c("1", "2", "3", "4"))
round(predict(m, newdata = periods, re.form = NA, type = "response"), 3)
herd1 <- data.frame(period = c("1", "2", "3", "4"), herd = "1")
round(predict(m, newdata = herd1, type = "response"), 3)
