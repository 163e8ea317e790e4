# The same model as a proportion with the number of trials as weights
library(lme4)

m <- glmer(incidence / size ~ period + (1 | herd), weights = size,
           family = binomial, data = cbpp)
print(m)
print(summary(m))

fixef(m)
ranef(m)
VarCorr(m)
logLik(m)
head(fitted(m))
head(residuals(m, type = "pearson"))
predict(m, newdata = data.frame(period = c("1", "2", "3", "4")), re.form = NA, type = "response")
