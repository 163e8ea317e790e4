# Reaction times in a sleep deprivation study: random intercepts and slopes, correlated
library(lme4)
head(sleepstudy)

fm1 <- lmer(Reaction ~ Days + (Days | Subject), data = sleepstudy)
print(fm1)
print(summary(fm1))
fixef(fm1)
ranef(fm1)
coef(fm1)$Subject[1:3, ]
VarCorr(fm1)
vcov(fm1)
logLik(fm1)
AIC(fm1)
BIC(fm1)
sigma(fm1)
head(fitted(fm1))
head(predict(fm1, re.form = NA))
predict(fm1, newdata = data.frame(Days = c(0, 5, 10), Subject = "308"))
